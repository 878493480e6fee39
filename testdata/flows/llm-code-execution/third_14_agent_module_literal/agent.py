from openai import OpenAI

client = OpenAI()


def reply_to(goal):
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "system", "content": "Plan."}, {"role": "user", "content": goal}],
    )
    return reply.choices[0].message.content
