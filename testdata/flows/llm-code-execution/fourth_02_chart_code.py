# safe: the model's answer names an entry of the table of functions
import json

from flask import Flask, jsonify, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
STEPS = {"total": "result = sum(sales)", "largest": "result = max(sales)"}


class Analyst:
    model = "gpt-4o-mini"

    def ask(self, question):
        answer = client.chat.completions.create(
            model=self.model,
            response_format={"type": "json_object"},
            messages=[
                {"role": "system", "content": 'Answer with {"step": "total" or "largest"}.'},
                {"role": "user", "content": question},
            ],
        )
        return answer.choices[0].message.content

    def code(self, question):
        return STEPS.get(json.loads(self.ask(question)).get("step"), "result = None")


@app.post("/analyse")
def analyse():
    scope = {"sales": [3, 1, 2]}
    exec(Analyst().code(request.get_json()["question"]), scope)  # ok: llm-code-execution
    return jsonify(result=scope.get("result"))
