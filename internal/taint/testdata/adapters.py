# What pydantic's adapters make of data is what their annotation declares.
import os
from typing import List, Literal

from flask import Flask, request
from pydantic import BaseModel, TypeAdapter

app = Flask(__name__)
Word = TypeAdapter(Literal["a", "b"])
Number = TypeAdapter(int)
Text = TypeAdapter(str)


class Job(BaseModel):
    name: str
    count: int


Jobs = TypeAdapter(List[Job])


@app.get("/adapted")
def adapted():
    os.system("run " + Word.validate_python(request.args["word"]))
    os.system("run %s" % Number.validate_python(request.args["number"]))
    os.system("run " + Text.validate_python(request.args["text"]))  # flow: command-injection
    os.system("run %d" % Jobs.validate_json(request.data)[0].count)
    for job in Jobs.validate_json(request.data):
        os.system("run " + job.name)  # flow: command-injection
        os.system("run %s" % job.count)
    os.system("run " + TypeAdapter(Literal["a", "b"]).validate_python(request.args["word"]))
    one = TypeAdapter(Job).validate_python(request.get_json())
    os.system("run %s" % one.count)
    os.system("run " + one.name)  # flow: command-injection
    return "ran"
