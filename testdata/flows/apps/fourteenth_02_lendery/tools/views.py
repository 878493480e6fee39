import hashlib
import hmac
import json
import logging
import os
import xml.sax
from io import BytesIO
from pathlib import Path

import yaml
from django.conf import settings
from django.core.mail import EmailMessage, send_mail
from django.db.models import F
from django.http import FileResponse, Http404, HttpResponse, HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template import Context, Template
from django.urls import reverse
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import CreateView, DetailView, FormView, ListView, RedirectView, TemplateView, UpdateView
from lxml import etree

from . import signals
from .forms import AddressForm, ContactForm, MemberForm, ToolForm
from .models import Member, Tool

log = logging.getLogger(__name__)
SORTABLE = {"name": "name", "dear": "-price"}


class ToolList(ListView):
    template_name = "tools/list.html"
    context_object_name = "tools"

    def get_queryset(self):
        shelf = self.request.GET.get("shelf")
        if shelf and self.request.GET.get("fuzzy"):
            return Tool.near_raw(shelf)
        if shelf:
            return Tool.near(shelf)
        return Tool.objects.all()


class SortedToolList(ListView):
    template_name = "tools/list.html"

    def get_queryset(self):
        order = SORTABLE.get(self.request.GET.get("by"), "name")
        return Tool.objects.extra(order_by=[order])  # ok: sql-injection


class ToolDetail(DetailView):
    model = Tool
    template_name = "tools/detail.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["hint"] = self.request.GET.get("hint", "")
        return context

    def render_to_response(self, context, **kwargs):
        log.info("shown %d", self.kwargs["pk"])  # ok: log-injection
        return super().render_to_response(context, **kwargs)


class Photo(View):
    def get(self, request, ref):
        path = Path(settings.MEDIA_ROOT) / "photos" / f"{ref}.jpg"
        return FileResponse(path.open("rb"))  # ok: path-traversal


class ScanFile(View):
    def get(self, request, *args, **kwargs):
        path = Path(settings.MEDIA_ROOT) / "scans" / self.kwargs["ref"]
        if not path.exists():
            raise Http404
        return FileResponse(path.open("rb"))  # want: path-traversal


class ToolCreate(CreateView):
    form_class = ToolForm
    template_name = "tools/detail.html"

    def form_valid(self, form):
        tool = form.save(commit=False)
        tool.shelf = tool.shelf.upper()
        tool.save()
        return redirect(self.request.POST.get("back") or reverse("tool-list"))  # want: open-redirect


class ImportTools(View):
    def post(self, request):
        upload = request.FILES["tools"]
        kind = request.POST.get("kind")
        if kind == "yaml":
            rows = yaml.load(upload.read(), Loader=yaml.Loader)  # want: unsafe-deserialization
        elif kind == "safe":
            rows = yaml.load(upload.read(), Loader=yaml.SafeLoader)  # ok: unsafe-deserialization
        elif kind == "xml":
            parser = etree.XMLParser(resolve_entities=True, no_network=False)
            rows = etree.parse(upload, parser).getroot()  # want: xxe
        elif kind == "xml2":
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            rows = etree.parse(upload, parser).getroot()  # ok: xxe
        else:
            rows = json.load(upload)
            signals.imported.send(sender=self.__class__, source=request.POST["source"])
        for row in rows:
            Tool.objects.create(name=row.get("name"), shelf=row.get("shelf"), price=row.get("price"))
        return JsonResponse({"rows": len(rows)})


class Go(RedirectView):
    def get_redirect_url(self, *args, **kwargs):
        return self.request.GET.get("to", "/")  # want: open-redirect


class GoKnown(RedirectView):
    pattern_name = "tool-list"
    query_string = True


class Contact(FormView):
    form_class = ContactForm
    template_name = "tools/detail.html"
    success_url = "/"

    def form_valid(self, form):
        send_mail(form.cleaned_data["subject"], form.cleaned_data["message"], None, ["desk@example.org"])  # ok: email-header-injection
        return super().form_valid(form)


class MemberEdit(UpdateView):
    model = Member
    form_class = AddressForm


class MemberPatch(View):
    def post(self, request, pk):
        member = get_object_or_404(Member, pk=pk, user=request.user)
        for key, value in json.loads(request.body).items():
            setattr(member, key, value)  # want: mass-assignment
        member.save()
        return JsonResponse({"ok": True})

    def patch(self, request, pk):
        member = get_object_or_404(Member, pk=pk, user=request.user)
        for key, value in json.loads(request.body).items():
            if key in ("street", "phone"):
                setattr(member, key, value)  # ok: mass-assignment
        member.save(update_fields=["street", "phone"])
        return JsonResponse({"ok": True})

    def put(self, request, pk):
        Member.objects.filter(pk=pk, user=request.user).update(**json.loads(request.body))  # want: mass-assignment
        return JsonResponse({"ok": True})


@csrf_exempt
def hook(request):  # ok: csrf-exempt-view
    wanted = hmac.new(settings.HOOK_KEY, request.body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, request.headers.get("X-Signature", "")):
        return HttpResponseForbidden()
    return JsonResponse({"taken": len(request.body)})


@csrf_exempt
def quick(request):  # want: csrf-exempt-view
    Tool.objects.filter(pk=request.POST["pk"], owner=request.user).update(shelf=request.POST["shelf"])
    return JsonResponse({"ok": True})


class Badge(TemplateView):
    def get(self, request):
        if request.GET.get("plain"):
            return render(request, "tools/starred.html", {"text": request.GET.get("text")})  # ok: xss
        return render(request, "tools/badge.html", {"text": request.GET.get("text")})  # want: xss


class Price(View):
    def get(self, request):
        page = Template("Price in " + request.GET.get("currency", "EUR") + ": {{ price }}")  # want: template-injection
        return HttpResponse(page.render(Context({"price": 12})))


class PriceTable(View):
    def get(self, request):
        page = Template("Price in {{ currency }}: {{ price }}")  # ok: template-injection
        return HttpResponse(page.render(Context({"price": 12, "currency": request.GET.get("currency")})))  # ok: xss


class Remember(View):
    def post(self, request):
        response = redirect("/")
        response.set_cookie("lendery_token", request.user.member.new_device_token())  # want: insecure-cookie
        return response


class Forget(View):
    def post(self, request):
        response = redirect("/")
        response.set_cookie("lendery_token", request.user.member.new_device_token(), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
        return response
