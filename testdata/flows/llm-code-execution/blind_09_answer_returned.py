# safe: the answer is text for the client, what is executed is constant
from openai import OpenAI

from flask import Flask, jsonify, request

app = Flask(__name__)

client = OpenAI()
SETUP = "limit = 10"


@app.post("/chart")
def chart():
    scope = {}
    exec(SETUP, scope)  # ok: llm-code-execution
    answer = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": request.get_json()["question"]}]
    )
    return jsonify(answer=answer.choices[0].message.content[: scope["limit"]])
