# safe: generator factory other class
import random
import secrets
from flask import Flask, request

app = Flask(__name__)

class Dice:
    def roll(self):
        return random.randrange(1, 7)  # ok: weak-random
class Token:
    def roll(self):
        return secrets.token_hex(16)
@app.get("/invite")
def invite():
    game = {"dice": Dice(), "token": Token()}
    return {"invite_token": game["token"].roll(), "face": game["dice"].roll()}
