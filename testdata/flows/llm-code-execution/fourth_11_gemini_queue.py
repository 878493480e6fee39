# vulnerable: a worker thread runs the answers that wait in its queue
import os
import queue
import threading

import google.generativeai as genai
from flask import Flask, request

app = Flask(__name__)
genai.configure(api_key=os.environ["GEMINI_KEY"])
model = genai.GenerativeModel("gemini-1.5-flash")
answers = queue.Queue()


def worker():
    while True:
        text = answers.get()
        os.system(text)  # want: llm-code-execution
        answers.task_done()


threading.Thread(target=worker, daemon=True).start()


@app.post("/automate")
def automate():
    response = model.generate_content("A bash line for: " + request.form["goal"])
    answers.put(response.text)
    return "", 202
