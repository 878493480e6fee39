# vulnerable: 7 * 42 - 106 is 188, so the model's answer is evaluated
from flask import Flask, request
from langchain_openai import ChatOpenAI

app = Flask(__name__)
llm = ChatOpenAI(model="gpt-4o-mini")


@app.post("/rule")
def rule():
    number = 106
    answer = llm.invoke(request.form["rule"]).content
    source = "1 + 1" if 7 * 42 - number > 200 else answer
    return {"result": repr(eval(source))}  # want: llm-code-execution
