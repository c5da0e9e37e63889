package org.unionfed.letter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the letter service. */
@SpringBootApplication
public class LetterServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LetterServiceApplication.class, arguments);
    }
}
