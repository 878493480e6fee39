from flask import Flask

from bookings.db import close_db
from bookings.views import admin, rooms


def create_app(config=None):
    app = Flask(__name__)
    app.config.from_mapping(EXPORT_ROOT="/srv/bookings/exports", DATABASE="bookings.sqlite")
    if config:
        app.config.update(config)
    app.teardown_appcontext(close_db)
    app.register_blueprint(rooms.bp)
    app.register_blueprint(admin.bp, url_prefix="/admin")
    return app
