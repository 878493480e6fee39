# vulnerable: the JSON arguments of the function call hold the code that is executed
import json

from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()
TOOLS = [{"type": "function", "function": {"name": "python", "parameters": {"type": "object"}}}]


def python(code):
    scope = {}
    exec(code, scope)  # want: llm-code-execution
    return str(scope.get("result"))


@app.post("/agent")
def agent():
    reply = client.chat.completions.create(
        model="gpt-4o", tools=TOOLS, messages=[{"role": "user", "content": request.json["task"]}]
    )
    call = reply.choices[0].message.tool_calls[0]
    arguments = json.loads(call.function.arguments)
    return jsonify(result=python(arguments["code"]))
