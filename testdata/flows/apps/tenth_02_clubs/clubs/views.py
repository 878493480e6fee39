import json
import logging
import urllib.request

from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.template import Context, Engine, Template, loader
from django.views import View
from django.views.generic.edit import CreateView, FormView

from . import members
from .forms import JoinForm, LetterForm, MemberForm
from .mixins import AuditMixin, TidyMixin
from .models import Club, Member

log = logging.getLogger(__name__)
LETTERS = {'plain': 'letters/plain.html', 'fancy': 'letters/fancy.html'}


class MemberCreate(CreateView):
    model = Member
    form_class = MemberForm
    success_url = '/'

    def form_valid(self, form):
        log.info('new member, form lists %s', sorted(form.fields))  # ok: log-injection
        return super().form_valid(form)


class MemberEdit(AuditMixin, View):
    def post(self, request, pk):
        member = get_object_or_404(Member, pk=pk)
        members.patch(member, json.loads(request.body))
        return JsonResponse({'id': pk})

    def patch(self, request, pk):
        member = get_object_or_404(Member, pk=pk)
        members.patch_named(member, json.loads(request.body))
        log.info('member %d changed', pk)  # ok: log-injection
        return JsonResponse({'id': pk})


def import_member(request):
    data = request.POST.dict()
    if request.GET.get('mode') == 'all':
        member = members.add_member(data)
    else:
        member = members.add_member_named(data)
    return JsonResponse({'id': member.pk})


class Preview(AuditMixin, View):
    def post(self, request):
        form = LetterForm(request.POST)
        if not form.is_valid():
            return HttpResponse(status=400)
        body = '<p>' + form.cleaned_data['greeting'] + '</p>{{ club }}'
        page = Template(body)  # want: template-injection
        return HttpResponse(page.render(Context({'club': 'chess'})))

    def get(self, request):
        source = '<p>{{ greeting }}</p>{{ club }}'
        page = Engine.get_default().from_string(source)  # ok: template-injection
        return HttpResponse(page.render(Context({'club': 'chess', 'greeting': request.GET.get('greeting')})))

    def put(self, request):
        page = Engine.get_default().from_string(request.body.decode())  # want: template-injection
        return HttpResponse(page.render(Context({})))


def letter(request, name):
    form = LetterForm(request.GET)
    if not form.is_valid():
        return HttpResponse(status=400)
    page = loader.get_template(LETTERS[form.cleaned_data['style']])  # ok: template-injection
    resp = HttpResponse(page.render({'greeting': form.cleaned_data['greeting']}, request))
    resp['X-Reference'] = form.cleaned_data['reference']  # ok: header-injection
    resp['X-Letter'] = name  # ok: header-injection
    resp['X-Greeting'] = request.GET['greeting']  # want: header-injection
    return resp


def calendar(request, name):
    resp = HttpResponse('BEGIN:VCALENDAR', content_type='text/calendar')
    resp.headers['Content-Disposition'] = f'attachment; filename="{request.GET.get("as", name)}.ics"'  # want: header-injection
    return resp


class Feed(TidyMixin, View):
    def get(self, request):
        club = get_object_or_404(Club, pk=int(request.GET['club']))
        with urllib.request.urlopen('https://feeds.example.org/club/%d' % club.pk) as answer:  # ok: ssrf
            resp = HttpResponse(answer.read(), content_type='application/xml')
        resp['Content-Disposition'] = 'attachment; filename=%s.xml' % self.filename  # ok: header-injection
        return resp

    def post(self, request):
        target = request.POST.get('feed') or 'https://feeds.example.org/default'
        with urllib.request.urlopen(urllib.request.Request(target, headers={'Accept': 'text/xml'})) as answer:  # want: ssrf
            return HttpResponse(str(len(answer.read())))


class JoinView(FormView):
    form_class = JoinForm
    template_name = 'join.html'
    success_url = '/thanks/'

    def form_valid(self, form):
        data = form.cleaned_data
        log.info('join: age %s', data['age'])  # ok: log-injection
        log.info('join: %s', data['name'])  # want: log-injection
        log.debug('join with %s', data['password'])  # want: sensitive-data-logged
        log.debug('join with fields %s', list(data))  # ok: sensitive-data-logged
        return super().form_valid(form)

    def form_invalid(self, form):
        return render(self.request, 'join.html', {'form': form}, status=400)
