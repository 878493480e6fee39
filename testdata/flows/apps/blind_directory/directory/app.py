from flask import Flask

from directory.people import bp as people
from directory.units import bp as units

app = Flask(__name__)
app.register_blueprint(people, url_prefix="/people")
app.register_blueprint(units, url_prefix="/units")
