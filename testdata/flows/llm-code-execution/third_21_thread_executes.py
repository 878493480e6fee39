# vulnerable: a thread executes the model's answer
import threading

from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


def work(code):
    exec(code, {"__name__": "job"})  # want: llm-code-execution


@app.post("/work")
def start():
    reply = client.responses.create(model="gpt-4o-mini", input=request.args.get("task", ""))
    code = reply.output_text
    length = len(code)
    code = code.strip()
    threading.Thread(target=work, kwargs={"code": code}).start()
    return {"length": length}, 202
