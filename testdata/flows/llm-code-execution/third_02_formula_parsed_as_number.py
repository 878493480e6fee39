# safe: the model's answer is read as a number
from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.post("/compute")
def compute():
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Answer with a formula: " + request.form["question"]}],
    )
    answer = reply.choices[0].message.content
    return {"value": float(answer)}  # ok: llm-code-execution
