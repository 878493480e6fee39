# safe: what is executed is constant, the parts are returned
import io

from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


def parts(prompt):
    stream = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": prompt}], stream=True
    )
    for chunk in stream:
        yield chunk.choices[0].delta.content or ""


@app.post("/stream")
def stream():
    out = io.StringIO()
    for part in parts(request.get_data(as_text=True)):
        out.write(part)
    names = {}
    exec("answer = None", names)  # ok: llm-code-execution
    return {"text": out.getvalue(), "answer": str(names.get("answer"))}
