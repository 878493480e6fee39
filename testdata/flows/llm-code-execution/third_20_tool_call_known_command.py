# safe: the tool call's command is a key of the table
import json
import os

from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
TOOLS = [{"type": "function", "function": {"name": "run", "parameters": {"type": "object"}}}]
COMMANDS = {"disk": "df -h", "memory": "free -m"}


@app.post("/tools")
def tools():
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": request.form["wish"]}],
        tools=TOOLS,
    )
    call = reply.choices[0].message.tool_calls[0]
    arguments = json.loads(call.function.arguments)
    command = COMMANDS.get(arguments["command"], "uptime")
    return {"code": os.system(command)}  # ok: llm-code-execution
