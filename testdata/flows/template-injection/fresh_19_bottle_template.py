# safe: the query is a keyword of Bottle's template
import bottle

PAGE = "<p>{{text}}</p>\n% if count > 1:\n<p>{{count}} words</p>\n% end\n"


@bottle.get("/words")
def words():
    text = bottle.request.query.getunicode("text", "")
    count = len(text.split())
    return bottle.template(PAGE, text=text, count=count)  # ok: template-injection
