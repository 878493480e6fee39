# vulnerable: the code that the model wrote is executed after the fence is cut off
import re

from flask import Flask, jsonify, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


class Analyst:
    model = "gpt-4o-mini"

    def ask(self, question):
        answer = client.chat.completions.create(
            model=self.model,
            messages=[
                {"role": "system", "content": "Answer with Python that sets `result`."},
                {"role": "user", "content": question},
            ],
        )
        return answer.choices[0].message.content

    def code(self, question):
        found = re.search(r"```python\n(.*?)```", self.ask(question), re.S)
        return found.group(1) if found else ""


@app.post("/analyse")
def analyse():
    scope = {"sales": [3, 1, 2]}
    exec(Analyst().code(request.get_json()["question"]), scope)  # want: llm-code-execution
    return jsonify(result=scope.get("result"))
