# vulnerable: inherited super runner
import os
from flask import Flask, request

app = Flask(__name__)

class Base:
    def __init__(self, arg):
        self.arg = arg
    def line(self):
        return "echo " + self.arg
class Loud(Base):
    def line(self):
        return super().line() + " | tr a-z A-Z"
@app.route("/say/<word>")
def say(word):
    job = Loud(word)
    os.system(job.line())  # want: command-injection
    return "said"
