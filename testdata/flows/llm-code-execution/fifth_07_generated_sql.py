# vulnerable: the statement that the model wrote is executed
import sqlite3

import openai


def ask(question):
    reply = openai.OpenAI().responses.create(model="gpt-4.1", input="Write SQLite for: " + question)
    statement = reply.output_text.strip().rstrip(";")
    connection = sqlite3.connect("facts.db")
    return connection.execute(statement).fetchall()  # want: llm-code-execution
