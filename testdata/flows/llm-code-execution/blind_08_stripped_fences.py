# vulnerable: removing the fences of the code is no check
import asyncio

from openai import AsyncOpenAI

client = AsyncOpenAI()


async def complete(prompt):
    reply = await client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": prompt}]
    )
    return reply.choices[0].message.content


async def main(prompt):
    text = (await complete(prompt)).strip().strip("`")
    scope = {"rows": [1, 2, 3]}
    exec(compile(text, "<model>", "exec"), scope)  # want: llm-code-execution
    return scope.get("result")


if __name__ == "__main__":
    asyncio.run(main(input("task: ")))
