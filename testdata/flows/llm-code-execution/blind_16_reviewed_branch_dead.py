# safe: executing is behind a constant that is off
import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()
ALLOW_CODE = False


async def main(prompt):
    reply = await client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": prompt}]
    )
    text = reply.choices[0].message.content
    scope = {}
    if ALLOW_CODE:
        exec(text, scope)  # ok: llm-code-execution
    return {"text": text, "scope": len(scope)}


if __name__ == "__main__":
    asyncio.run(main(input("task: ")))
