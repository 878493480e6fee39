# vulnerable: peewee's SQL() takes the text as it is
from peewee import SQL, CharField, Model, SqliteDatabase
from pyramid.view import view_config


class Town(Model):
    name = CharField()

    class Meta:
        database = SqliteDatabase("towns.db")


@view_config(route_name="towns", renderer="json")
def towns(request):
    order = request.params.get("order", "name")
    found = Town.select().order_by(SQL(order))  # want: sql-injection
    return {"names": [t.name for t in found]}
