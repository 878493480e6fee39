# safe: the expression is the program's, the model's factor is a float before it takes part
import json

import anthropic
from aiohttp import web

client = anthropic.AsyncAnthropic()


async def formula(request):
    body = await request.json()
    message = await client.messages.create(
        model="claude-3-5-haiku-latest",
        max_tokens=200,
        messages=[{"role": "user", "content": 'Answer {"factor": ...} for: ' + body["text"]}],
    )
    answer = json.loads(message.content[0].text)
    scope = {"__builtins__": {}}
    result = eval("x * %r" % float(answer["factor"]), scope, {"x": float(body["x"])})  # ok: llm-code-execution
    return web.json_response({"result": result})


app = web.Application()
app.router.add_post("/formula", formula)
