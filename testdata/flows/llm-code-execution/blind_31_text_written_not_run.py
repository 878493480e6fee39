# safe: the model's text is stored, the script that runs is the program's own
import subprocess
import sys
from pathlib import Path

from transformers import pipeline

from flask import Flask, jsonify, request

app = Flask(__name__)

generate = pipeline("text-generation", model="gpt2")


@app.post("/script")
def script():
    text = generate(request.form["prompt"], max_new_tokens=100)[0]["generated_text"]
    Path("/tmp/story.txt").write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "tabnanny", "/srv/app/job.py"], capture_output=True)  # ok: llm-code-execution
    return jsonify(code=done.returncode)
