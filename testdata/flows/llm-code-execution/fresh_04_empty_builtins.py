# vulnerable: empty builtins do not fence an expression in
import json

import anthropic
from aiohttp import web

client = anthropic.AsyncAnthropic()


async def formula(request):
    body = await request.json()
    message = await client.messages.create(
        model="claude-3-5-haiku-latest",
        max_tokens=200,
        messages=[{"role": "user", "content": 'Answer {"expression": ...} for: ' + body["text"]}],
    )
    answer = json.loads(message.content[0].text)
    scope = {"__builtins__": {}}
    result = eval(answer["expression"], scope, {"x": float(body["x"])})  # want: llm-code-execution
    return web.json_response({"result": result})


app = web.Application()
app.router.add_post("/formula", formula)
