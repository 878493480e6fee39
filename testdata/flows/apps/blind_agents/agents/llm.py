from openai import AsyncOpenAI


class Model:
    name = "gpt-4o"

    def __init__(self):
        self.client = AsyncOpenAI()

    async def ask(self, system, text):
        reply = await self.client.chat.completions.create(
            model=self.name,
            messages=[{"role": "system", "content": system}, {"role": "user", "content": text}],
        )
        return reply.choices[0].message.content


model = Model()
