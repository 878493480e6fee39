# vulnerable: the model's SQL need only begin with SELECT
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
    if not text.upper().startswith("SELECT"):
        abort(422)
    connection = sqlite3.connect("sales.db")
    rows = connection.execute(text).fetchall()  # want: llm-code-execution
    return {"rows": rows}
