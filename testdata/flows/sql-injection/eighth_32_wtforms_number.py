# safe: of the form only the field with the number is written into the query
import sqlite3

from flask import Flask, jsonify
from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import DataRequired, Length

app = Flask(__name__)


class SearchForm(FlaskForm):
    street = StringField(validators=[DataRequired(), Length(max=60)])
    number = IntegerField(default=1)


@app.route("/houses", methods=["POST"])
def houses():
    form = SearchForm()
    if not form.validate_on_submit():
        return jsonify(form.errors), 400
    rows = sqlite3.connect("town.db").execute(  # ok: sql-injection
        "SELECT owner FROM houses WHERE street = ? AND number = %d" % form.number.data, (form.street.data,)
    )
    return jsonify(rows.fetchall())
