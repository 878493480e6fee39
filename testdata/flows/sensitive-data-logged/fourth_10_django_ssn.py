# safe: the key of the record is logged instead of the number
import logging

from django import forms
from django.http import HttpResponse
from django.views.decorators.http import require_POST

from .models import Employee

logger = logging.getLogger(__name__)


class EmployeeForm(forms.Form):
    name = forms.CharField()
    social_security_number = forms.CharField(max_length=11)


@require_POST
def add_employee(request):
    form = EmployeeForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    ssn = form.cleaned_data["social_security_number"]
    known = Employee.objects.filter(ssn=ssn).first()
    if known is not None:
        logger.warning("duplicate social security number, record %d", known.pk)  # ok: sensitive-data-logged
        return HttpResponse(status=409)
    Employee.objects.create(name=form.cleaned_data["name"], ssn=ssn)
    return HttpResponse(status=201)
