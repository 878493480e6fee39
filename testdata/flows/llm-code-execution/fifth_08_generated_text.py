# safe: what the model wrote is a value of the statement
import sqlite3

import openai


def summarise(text):
    reply = openai.OpenAI().responses.create(model="gpt-4.1", input="Summarise: " + text)
    summary = reply.output_text.strip()
    connection = sqlite3.connect("facts.db")
    connection.execute("INSERT INTO summary (body) VALUES (?)", (summary,))  # ok: llm-code-execution
    connection.commit()
    return summary
