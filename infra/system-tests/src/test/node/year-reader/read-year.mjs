// Reads topics from their beginning to what is their end now and prints what they say: which schools there are, and what
// each approved plan holds. Everything it knows of the suite is what the integration guide says.
import { Kafka, logLevel } from 'kafkajs';

const topics = process.argv.slice(2);
const { KAFKA_ADDRESS, KAFKA_USER, KAFKA_PASSWORD } = process.env;

const kafka = new Kafka({
  clientId: 'year-reader',
  brokers: [KAFKA_ADDRESS],
  sasl: KAFKA_USER && { mechanism: 'scram-sha-512', username: KAFKA_USER, password: KAFKA_PASSWORD },
  connectionTimeout: 5000,
  logLevel: logLevel.NOTHING,
});

const schools = new Map();
const plans = new Map();
const versions = new Map();

function take(headers, data) {
  const subject = headers.ce_subject.toString();
  const version = Number(headers.ce_aggregateversion.toString());
  if ((versions.get(subject) ?? 0) >= version) {
    return; // told before, or overtaken by a later fact
  }
  versions.set(subject, version);
  const type = headers.ce_type.toString();
  if (type.startsWith('org.unionfed.school.')) {
    schools.set(data.schoolId, { code: data.code, name: data.name, state: data.state });
  }
  if (type === 'org.unionfed.plan.approved.v1') {
    plans.set(data.planId, {
      id: data.planId,
      school: data.schoolName,
      year: data.year,
      title: data.title,
      items: data.items.map(({ text, months }) => ({ text, months })),
    });
  }
}

/** The partitions that hold anything, each with the offset behind its last message. */
async function ends() {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const wanted = new Map();
    for (const topic of topics) {
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        if (Number(high) > Number(low)) {
          wanted.set(`${topic}/${partition}`, Number(high));
        }
      }
    }
    return wanted;
  } finally {
    await admin.disconnect();
  }
}

async function read() {
  const open = await ends();
  const consumer = kafka.consumer({ groupId: KAFKA_USER });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  await new Promise((done, failed) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => failed(payload.error));
    consumer
      .run({
        eachMessage: async ({ topic, partition, message }) => {
          take(message.headers, JSON.parse(message.value.toString('utf8')));
          if (Number(message.offset) + 1 >= open.get(`${topic}/${partition}`)) {
            open.delete(`${topic}/${partition}`);
          }
          if (open.size === 0) {
            done();
          }
        },
      })
      .catch(failed);
  });
  await consumer.disconnect();
}

try {
  await read();
  console.log(JSON.stringify({ schools: [...schools.values()], plans: [...plans.values()] }));
  process.exit(0);
} catch (error) {
  console.log(JSON.stringify({ refused: error.type ?? error.name, message: error.message }));
  process.exit(1);
}
