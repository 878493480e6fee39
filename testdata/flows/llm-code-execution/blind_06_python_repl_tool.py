# vulnerable: the chain's output is handed to the Python REPL
from langchain_experimental.utilities import PythonREPL
from langchain_openai import ChatOpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

llm = ChatOpenAI()
repl = PythonREPL()


@app.post("/solve")
def solve():
    task = request.form["task"]
    code = llm.invoke([("system", "answer with code only"), ("user", task)]).content
    return jsonify(output=repl.run(code))  # want: llm-code-execution
