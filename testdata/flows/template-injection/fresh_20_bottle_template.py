# vulnerable: the query is put in front of Bottle's template
import bottle

PAGE = "<p>%s</p>\n<p>{{count}} words</p>\n"


@bottle.get("/words")
def words():
    text = bottle.request.query.getunicode("text", "")
    count = len(text.split())
    return bottle.template(PAGE % text, count=count)  # want: template-injection
