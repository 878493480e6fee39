# vulnerable: the last case gives the model's own code
from flask import Flask, request
from langchain_openai import ChatOpenAI

app = Flask(__name__)
llm = ChatOpenAI(model="gpt-4o-mini")


def source(word):
    match word:
        case "yes":
            return "result = True"
        case other:
            return other


@app.get("/decide")
def decide():
    word = llm.invoke("Decide: " + request.args.get("case", "")).content
    names = {}
    exec(source(word), names)  # want: llm-code-execution
    return {"result": bool(names.get("result"))}
