# safe: the answer must be one of the known operations
from langchain_openai import ChatOpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

llm = ChatOpenAI()
SCRIPTS = {"sum": "result = sum(values)", "max": "result = max(values)"}


@app.post("/solve")
def solve():
    word = llm.invoke([("system", "answer sum or max"), ("user", request.form["task"])]).content
    script = SCRIPTS.get(word.strip(), "result = None")
    scope = {"values": [1, 2, 3]}
    exec(script, scope)  # ok: llm-code-execution
    return jsonify(result=scope["result"])
