from flask import Flask

from quiz.admin import bp as admin
from quiz.play import bp as play

app = Flask(__name__)
app.config.from_prefixed_env("QUIZ")
app.register_blueprint(play)
app.register_blueprint(admin, url_prefix="/admin")
