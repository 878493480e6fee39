from flask import Flask

from survey.answers import bp as answers
from survey.results import bp as results

app = Flask(__name__)
app.register_blueprint(answers, url_prefix="/answers")
app.register_blueprint(results, url_prefix="/results")
