# vulnerable: the SQL text of the model is run as it is
import sqlite3

from langchain_openai import ChatOpenAI

from fastapi import FastAPI

app = FastAPI()

llm = ChatOpenAI(model="gpt-4o-mini")


@app.get("/ask")
def ask(question: str):
    reply = llm.invoke("Translate into SQL: " + question)
    conn = sqlite3.connect("sales.db")
    rows = conn.execute(reply.content).fetchall()  # want: llm-code-execution
    return {"rows": rows}
