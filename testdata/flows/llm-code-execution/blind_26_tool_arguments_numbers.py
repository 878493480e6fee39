# safe: the arguments become numbers of a constant expression
import json

from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()
TOOLS = [{"type": "function", "function": {"name": "area", "parameters": {"type": "object"}}}]


def area(width, height):
    return eval("w * h", {"w": float(width), "h": float(height)})  # ok: llm-code-execution


@app.post("/agent")
def agent():
    reply = client.chat.completions.create(
        model="gpt-4o", tools=TOOLS, messages=[{"role": "user", "content": request.json["task"]}]
    )
    arguments = json.loads(reply.choices[0].message.tool_calls[0].function.arguments)
    return jsonify(result=area(arguments["width"], arguments["height"]))
