from hashids import Hashids
from django.conf import settings

a = Hashids(salt=settings.SECRET_KEY)  # want: hashids-secret-salt
b = Hashids(settings.SECRET_KEY, min_length=4)  # want: hashids-secret-salt
c = Hashids(app.config["SECRET_KEY"])  # want: hashids-secret-salt
d = Hashids(salt="shop ids")  # ok: a salt of its own
e = Hashids()  # ok: none
f = Hashids(salt=settings.HASHIDS_SALT)  # ok: a salt of its own
