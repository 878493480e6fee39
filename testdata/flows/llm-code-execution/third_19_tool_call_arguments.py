# vulnerable: the command of the tool call is run by the shell
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
    command = arguments["command"]
    return {"code": os.system(command)}  # want: llm-code-execution
