# safe: override ignores arg
import os
from flask import Flask, request

app = Flask(__name__)

class Base:
    def __init__(self, arg):
        self.arg = arg
    def line(self):
        return "echo " + self.arg
class Quiet(Base):
    def line(self):
        return "true"
@app.route("/say/<word>")
def say(word):
    job = Quiet(word)
    os.system(job.line())  # ok: command-injection
    return "said"
