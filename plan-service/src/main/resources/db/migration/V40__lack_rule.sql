-- By which words an item counts as one of the things the federation asks of every school. No school's data.
create table lack_rule (
    code text primary key check (code in ('CONGRESS', 'VISIT')),
    words text[] not null check (cardinality(words) between 1 and 100),
    -- phrases that hold such a word and mean something else; they are taken out of the text first
    exceptions text[] not null check (cardinality(exceptions) <= 100),
    version bigint not null default 1
);

insert into lack_rule (code, words, exceptions) values
    ('CONGRESS',
     array['教代会', '职代会', '双代会', '教职工代表大会', '职工代表大会', '教工代表大会', '教师代表大会'],
     array['教代会条例', '教代会制度', '教代会规定', '教代会提案', '教代会精神', '教代会决议', '教代会知识', '教代会闭会',
           '选举教代会代表', '教代会代表选举', '教代会代表培训', '职代会条例', '职代会制度', '职代会提案', '职代会精神', '职代会决议',
           '代表大会条例', '代表大会制度', '代表大会规定', '代表大会提案', '代表大会精神', '代表大会决议']),
    ('VISIT',
     array['送温暖', '慰问', '走访', '看望', '探望', '探视', '家访', '帮困', '扶困'],
     array['慰问演出', '走访企业', '企业走访', '招生走访']);
