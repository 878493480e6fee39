# vulnerable: the remembered answer of the first view is executed by the second
from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()
MEMORY = {}


@app.post("/plan")
def plan():
    reply = client.responses.create(model="gpt-4o", input=request.form["task"])
    MEMORY["plan"] = reply.output_text
    return jsonify(plan=MEMORY["plan"])


@app.post("/execute")
def execute():
    scope = {}
    exec(MEMORY.get("plan", ""), scope)  # want: llm-code-execution
    return jsonify(names=[k for k in scope if not k.startswith("_")])
