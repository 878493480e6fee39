# safe: the model's answer is a bound value of a constant statement
import sqlite3

from langchain_openai import ChatOpenAI

from fastapi import FastAPI

app = FastAPI()

llm = ChatOpenAI(model="gpt-4o-mini")


@app.get("/ask")
def ask(question: str):
    reply = llm.invoke("Which city is meant? " + question)
    conn = sqlite3.connect("sales.db")
    rows = conn.execute("SELECT total FROM sale WHERE city = ?", (reply.content,)).fetchall()  # ok: llm-code-execution
    return {"rows": rows}
