import random
from flask import Flask
app = Flask(__name__)
class Base:
    def issue(self):
        return self.raw(16).hex()
class Fast(Base):
    def raw(self, n):
        return random.randbytes(n)  # want: weak-random
@app.route("/x")
def x():
    return {"session_token": Fast().issue()}
