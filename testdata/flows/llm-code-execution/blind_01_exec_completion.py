# vulnerable: the model's answer is executed
from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()


@app.post("/chart")
def chart():
    question = request.get_json()["question"]
    answer = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Write Python for: " + question}]
    )
    scope = {}
    exec(answer.choices[0].message.content, scope)  # want: llm-code-execution
    return jsonify(names=[k for k in scope if k.isidentifier()])
