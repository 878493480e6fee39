# safe: the model only chooses one of the constant queries
import sqlite3

from flask import Flask, abort, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()
QUERIES = {"count": "SELECT count(*) FROM sales", "sum": "SELECT sum(amount) FROM sales"}


@app.get("/sales")
def sales():
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": request.args["question"]}],
    )
    text = reply.choices[0].message.content.strip()
    if not text in QUERIES:
        abort(422)
    connection = sqlite3.connect("sales.db")
    rows = connection.execute(QUERIES[text]).fetchall()  # ok: llm-code-execution
    return {"rows": rows}
