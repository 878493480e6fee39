# vulnerable: the key with the model's code is executed
from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()


@app.post("/plot")
def plot():
    reply = client.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": "Write Python that plots " + request.values["data"]}],
    )
    job = {"prelude": "size = (640, 480)"}
    job["code"] = reply.choices[0].message.content
    names = {}
    exec(job["code"], names)  # want: llm-code-execution
    return {"names": sorted(n for n in names if not n.startswith("_"))}
