import jinja2
from flask import Blueprint, render_template_string, request, session

from .themes import Themes

pages = Blueprint('pages', __name__)
themes = Themes()


@pages.get('/theme')
def theme():
    return themes.known(request.args.get('name', '')).render(body='hello')


@pages.post('/theme')
def try_theme():
    return themes.custom(request.form['source']).render(body='hello')


@pages.get('/hello')
def hello():
    head = '{% set site = "profiles" %}'
    text = head + '<h1>%s</h1>' % request.args.get('title', 'Hello')
    return render_template_string(text, who=session.get('who'))  # want: template-injection


@pages.get('/bye')
def bye():
    text = '<h1>{{ title }}</h1>'
    return render_template_string(text, title=request.args.get('title', 'Bye'))  # ok: template-injection


@pages.get('/mail')
def mail():
    lines = [request.args.get('line%d' % n, '') for n in range(3)]
    letter = jinja2.Template('\n'.join(lines), autoescape=True)  # want: template-injection
    return letter.render()
