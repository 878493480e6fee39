# safe: the closure evaluates a formula of constants and an integer
from aiohttp import web
from openai import AsyncOpenAI

client = AsyncOpenAI()


def evaluator(factor):
    def evaluate(text):
        return eval(str(int(text)) + " * " + str(factor))  # ok: llm-code-execution

    return evaluate


async def scale(request):
    body = await request.json()
    reply = await client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": body["question"]}]
    )
    evaluate = evaluator(3)
    return web.json_response({"value": evaluate(reply.choices[0].message.content)})


app = web.Application()
app.router.add_post("/scale", scale)
