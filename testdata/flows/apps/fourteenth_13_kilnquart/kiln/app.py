from quart import Quart

from .pots import pots
from .glaze import glaze

app = Quart(__name__)
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")
app.register_blueprint(pots, url_prefix="/pots")
app.register_blueprint(glaze, url_prefix="/glaze")
