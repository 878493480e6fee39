import logging
from pathlib import Path

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.views import View
from django.views.generic import DetailView, FormView, ListView

from desk.forms import PatientForm, VisitForm
from desk.mixins import CheckedNextMixin, NextMixin
from desk.models import Patient, Visit

log = logging.getLogger(__name__)
LETTERS = Path("/srv/desk/letters")


class PatientList(ListView):
    model = Patient

    def get_queryset(self):
        return Patient.objects.filter(name__icontains=self.request.GET.get("q", ""))  # ok: sql-injection

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["heading"] = mark_safe("<b>%s</b>" % self.request.GET.get("q", ""))  # want: xss
        context["badge"] = format_html("<i>{}</i>", self.request.GET.get("insurer", ""))  # ok: xss
        return context


class PatientDetail(DetailView):
    model = Patient

    def get(self, request, *args, **kwargs):
        log.info("patient %d opened", self.kwargs["pk"])  # ok: log-injection
        log.info("reason given: " + request.GET.get("why", ""))  # want: log-injection
        return super().get(request, *args, **kwargs)


class PatientEdit(CheckedNextMixin, View):
    def post(self, request, pk):
        patient = get_object_or_404(Patient, pk=pk)
        form = PatientForm(request.POST, instance=patient)
        if form.is_valid():
            form.save()  # ok: mass-assignment
            return self.leave()
        return render(request, "desk/edit.html", {"form": form})


class QuickEdit(NextMixin, View):
    def post(self, request, pk):
        patient = get_object_or_404(Patient, pk=pk)
        for field, value in request.POST.items():
            setattr(patient, field, value)  # want: mass-assignment
        patient.save()
        return self.leave()


class VisitSearch(FormView):
    form_class = VisitForm
    template_name = "desk/visits.html"

    def form_valid(self, form):
        if form.cleaned_data["day"]:
            visits = Visit.objects.on_day(form.cleaned_data["day"])
        elif form.cleaned_data["reason"]:
            visits = Visit.objects.matching(form.cleaned_data["reason"])
        else:
            visits = Visit.objects.ranked(form.cleaned_data["limit"])
        return self.render_to_response({"form": form, "visits": visits})


class LetterView(View):
    def get(self, request, name):
        available = {p.name: p for p in LETTERS.glob("*.txt")}
        if name not in available:
            raise Http404
        text = available[name].read_text()  # ok: path-traversal
        annex = request.GET.get("annex")
        if annex:
            text += (LETTERS / "annexes" / annex).read_text()  # want: path-traversal
        return HttpResponse(text, content_type="text/plain")


class LeaveView(CheckedNextMixin, View):
    def get(self, request):
        return self.leave()
