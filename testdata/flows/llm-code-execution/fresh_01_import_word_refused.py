# vulnerable: an answer without the word import can still reach everything through eval
from flask import Flask, abort, jsonify, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()

ROWS = [{"city": "Bonn", "people": 330000}, {"city": "Ulm", "people": 126000}]


@app.post("/ask")
def ask():
    reply = client.responses.create(model="gpt-4.1-mini", input="One Python expression over rows: " + request.json["q"])
    expression = reply.output_text.strip()
    if "import" in expression or ";" in expression:
        abort(422)
    value = eval(expression, {"rows": ROWS})  # want: llm-code-execution
    return jsonify(value=str(value))
