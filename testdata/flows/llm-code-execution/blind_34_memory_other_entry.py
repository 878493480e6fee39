# safe: the executed entry of the memory is constant
from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()
MEMORY = {"setup": "limit = 3"}


@app.post("/plan")
def plan():
    reply = client.responses.create(model="gpt-4o", input=request.form["task"])
    MEMORY["plan"] = reply.output_text
    return jsonify(plan=MEMORY["plan"])


@app.post("/execute")
def execute():
    scope = {}
    exec(MEMORY["setup"], scope)  # ok: llm-code-execution
    return jsonify(limit=scope["limit"])
